// What Swift cannot say about Graphviz, each with its reason. No header of Graphviz is copied here.
#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#if __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>
#else
#include <gvc.h>
#endif

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

// Function-like macros are not imported.
static inline Agnode_t *graphviz_tail(Agedge_t *edge) { return agtail(edge); }
static inline Agnode_t *graphviz_head(Agedge_t *edge) { return aghead(edge); }
static inline unsigned graphviz_sequence(Agedge_t *edge) { return AGSEQ(edge); }
static inline unsigned graphviz_subgraph_sequence(Agraph_t *graph) { return AGSEQ(graph); }
static inline boxf graphviz_box(Agraph_t *graph) { return GD_bb(graph); }
static inline int graphviz_cluster_count(Agraph_t *graph) { return GD_n_cluster(graph); }
static inline Agraph_t *graphviz_cluster(Agraph_t *graph, int index) { return GD_clust(graph)[index]; }
static inline pointf graphviz_center(Agnode_t *node) { return ND_coord(node); }
static inline double graphviz_width(Agnode_t *node) { return ND_lw(node) + ND_rw(node); }
static inline double graphviz_height(Agnode_t *node) { return ND_ht(node); }
static inline const splines *graphviz_splines(Agedge_t *edge) { return ED_spl(edge); }
static inline const textlabel_t *graphviz_edge_label(Agedge_t *edge) { return ED_label(edge); }

// The C library hides `dladdr` behind a macro that is too late to define here; so it is declared again under another name.
#if defined(__linux__)
typedef struct {
  const char *file;
  void *base;
  const char *symbol;
  void *address;
} graphviz_origin;
extern int graphviz_dladdr(const void *address, graphviz_origin *origin) __asm__("dladdr");
static inline const char *graphviz_library_path(void) {
  graphviz_origin origin = {0};
  return graphviz_dladdr((const void *)gvContext, &origin) ? origin.file : 0;
}
#else
#include <dlfcn.h>
static inline const char *graphviz_library_path(void) {
  Dl_info info;
  return dladdr((const void *)gvContext, &info) ? info.dli_fname : 0;
}
#endif

// Variadic functions are not imported. The text must hold no `%`.
static inline void graphviz_say(const char *text) { agerr(AGWARN, text); }

// The C library keeps `fork` from Swift. Called only in the worker, which has one thread. The copy dies with its parent, also where the parent
// was killed before the copy could ask for that.
static inline pid_t graphviz_fork(void) {
#if defined(__linux__)
  pid_t parent = getpid();
#endif
  pid_t child = fork();
#if defined(__linux__)
  if (child == 0 && (prctl(PR_SET_PDEATHSIG, 9) != 0 || getppid() != parent)) _exit(1);
#endif
  return child;
}

// A file without a name, in memory where the system can; -1 when there is none to be had.
static inline int graphviz_anonymous_file(void) {
#if defined(__linux__) && defined(SYS_memfd_create)
  return (int)syscall(SYS_memfd_create, "graphviz", 1u /* MFD_CLOEXEC */);
#else
  FILE *file = tmpfile();
  return file ? dup(fileno(file)) : -1;
#endif
}

// The constants are an enum of another type than the parameter.
static inline int graphviz_limit_cpu(rlim_t seconds) {
  struct rlimit limit = {seconds, seconds + 1};
  return setrlimit(RLIMIT_CPU, &limit);
}
static inline int graphviz_limit_memory(rlim_t bytes) {
  struct rlimit limit = {bytes, bytes};
  return setrlimit(RLIMIT_AS, &limit);
}
static inline int graphviz_no_core_dump(void) {
  struct rlimit limit = {0, 0};
  return setrlimit(RLIMIT_CORE, &limit);
}

// `environ` is a global variable, which Swift 6 does not let anyone touch.
extern char **environ;
static inline char **graphviz_environment(void) { return environ; }

// `stderr` is a global variable, which Swift 6 does not let anyone touch.
static inline void graphviz_flush_stderr(void) { fflush(stderr); }

#endif

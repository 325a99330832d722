import Graphviz

// A worker for programs that do not serve as their own.
GraphvizWorker.serve()

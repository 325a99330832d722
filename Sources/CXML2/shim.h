// Debian builds libxml2 with ICU, whose headers clash with the copy that Foundation brings along. Nothing we call needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>

// The header of Expat, unchanged.
#ifndef STUNDENBUCH_CEXPAT_SHIM_H
#define STUNDENBUCH_CEXPAT_SHIM_H

#include <expat.h>

#endif

// The header of libzip, unchanged.
#ifndef STUNDENBUCH_CZIP_SHIM_H
#define STUNDENBUCH_CZIP_SHIM_H

#include <zip.h>

#endif

// statfs(2), which Swift's module of the C library leaves out.
#ifndef KLINIK_FILESYSTEM_H
#define KLINIK_FILESYSTEM_H

#include <sys/vfs.h>

#endif

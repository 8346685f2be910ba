// Line editing of libedit; its variadic calls are wrapped here, since Swift cannot call them.
#include <histedit.h>

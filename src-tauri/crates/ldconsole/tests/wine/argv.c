/* Stands in for ldconsole.exe: prints each argument, program first, as the hexadecimal digits of its UTF-16 units. */
#include <stdio.h>
#include <wchar.h>

/* Windows programs do not expand wildcards by default; neither may this one. */
int _dowildcard = 0;

int wmain(int argc, wchar_t **argv)
{
    for (int i = 0; i < argc; i++) {
        printf("argument ");
        for (const wchar_t *unit = argv[i]; *unit; unit++)
            printf("%04x", (unsigned)*unit);
        printf("\n");
    }
    return 0;
}

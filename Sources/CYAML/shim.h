/* libyaml as Debian ships it (libyaml-dev): the event parser gives a place for every value. */
#include <yaml.h>

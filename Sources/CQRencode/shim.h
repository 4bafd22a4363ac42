/* libqrencode: squares that a phone's camera reads. */
#pragma once
#include <qrencode.h>

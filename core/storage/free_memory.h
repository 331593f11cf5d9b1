// Memory that bulk work has left behind.
#pragma once

namespace werkpad
{

// Gives what was freed back to the system, which the C library otherwise keeps for later; where it has no call for
// that, nothing happens. A few milliseconds: before something else takes much, such as making a key out of a
// passphrase.
void giveBackFreeMemory();

} // namespace werkpad

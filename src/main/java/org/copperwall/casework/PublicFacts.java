package org.copperwall.casework;

import org.jspecify.annotations.Nullable;

/// What may be told of a household in public: whose it is by one letter, where it lives, how many belong to it.
/// @param township whose government hears objections
/// @param group absent for a household registered at its village
/// @param members persons who belong to it
record PublicFacts(MaskedName head, PlaceName township, PlaceName village, @Nullable PlaceName group, int members) {
}

package org.copperwall.opinion;

import org.jspecify.annotations.Nullable;

/// What was told is taken in.
/// @param report absent where it joined one that the viewer may not see
/// @param joined whether somebody had told of it before
record OpinionReported(@Nullable OpinionReport report, boolean joined) {
}

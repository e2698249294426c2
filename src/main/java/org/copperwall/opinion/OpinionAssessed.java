package org.copperwall.opinion;

/// Somebody looked, and this is what he found.
/// @param joined whether the household of a founded report had an unsettled warning before
record OpinionAssessed(OpinionReport report, boolean joined) {
}

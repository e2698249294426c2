package org.copperwall.opinion;

/// It is known now where that is.
record OpinionLocated(OpinionReport report) {
}

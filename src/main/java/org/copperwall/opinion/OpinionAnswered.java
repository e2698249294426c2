package org.copperwall.opinion;

/// The report is answered and closed.
record OpinionAnswered(OpinionReport report) {
}

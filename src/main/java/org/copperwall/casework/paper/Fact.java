package org.copperwall.casework.paper;

/// A line of a summary: what it is about, and what holds.
public record Fact(String label, String value) {
}

package org.copperwall.graph;

/// How many rows of a list have one value.
/// @param key the value: a code or a name of an enumeration
public record Count(String key, long count) {
}

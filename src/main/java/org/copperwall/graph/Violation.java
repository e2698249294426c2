package org.copperwall.graph;

/// One fault of an input: where it is, which kind it is, and what to say to the person who can mend it.
/// @param field path within the input, such as `household.members[1].idNumber`
/// @param code stable word for programs
/// @param message sentence for people, in the viewer's language
public record Violation(String field, String code, String message) {
}

package org.copperwall.casework.paper;

/// A column of a table.
/// @param share of the width, against the shares of the other columns
public record Column(String title, int share) {
}

package org.copperwall.api;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What one document may ask, and how long its answer may take. Every limit is refused
/// with `TOO_COMPLEX`, the time with `TIMEOUT`.
/// @param documentCharacters characters of a document
/// @param tokens words and signs of a document
/// @param depth fields within fields
/// @param aliases fields given another name; the cheapest way to ask one thing a hundred
/// times
/// @param rootFields fields of the operation itself
/// @param directives uses of directives
/// @param digits digits of one number: reading a number of 100,000 digits takes seconds
/// @param cost values an answer may have, by estimate: fields, times the rows of the
/// pages they stand in
/// @param pageRows rows counted for a page that does not say how many it wants
/// @param timeout time for a query or a mutation, and for a subscription to begin
/// @param documentCache room for documents kept ready, counted in characters times 30,
/// about their size in memory
@ConfigurationProperties("copperwall.api")
record ApiSettings(@DefaultValue("65536") int documentCharacters, @DefaultValue("8000") int tokens,
		@DefaultValue("20") int depth, @DefaultValue("60") int aliases, @DefaultValue("40") int rootFields,
		@DefaultValue("100") int directives, @DefaultValue("100") int digits, @DefaultValue("50000") int cost,
		@DefaultValue("20") int pageRows, @DefaultValue("20s") Duration timeout,
		@DefaultValue("64MB") DataSize documentCache) {
}

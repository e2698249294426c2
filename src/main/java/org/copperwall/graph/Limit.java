package org.copperwall.graph;

/// A bound of the service that clients had better know beforehand. Each room that has one declares it as a bean.
/// @param name stable name, such as `pageRows`
/// @param unit what is counted, such as `rows`
public record Limit(String name, long value, String unit) {
}

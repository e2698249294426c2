package org.copperwall.export;

/// The file will be written.
public record ExportRequested(Export export) {
}

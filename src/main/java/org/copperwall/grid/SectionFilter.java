package org.copperwall.grid;

import org.jspecify.annotations.Nullable;

/// What a list of sections is narrowed by; what is absent does not narrow.
record SectionFilter(@Nullable Boolean withoutMonitor) {

	static final SectionFilter NONE = new SectionFilter(null);

}

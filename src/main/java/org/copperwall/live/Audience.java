package org.copperwall.live;

import java.util.Locale;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// All of a viewer that can change a byte of what he is shown, as long as the document
/// asks for nothing that depends on the person.
record Audience(Set<Role> roles, RegionCode region, @Nullable String department, Set<String> scopes, Locale locale) {

	static Audience of(Viewer viewer) {
		return new Audience(viewer.roles(), viewer.region(), viewer.department(), viewer.scopes(), viewer.locale());
	}

	/// One of the audience and nobody in particular: whatever should turn out to depend
	/// on the person after all then shows nobody's facts.
	Viewer anybody() {
		return new Viewer("", "", null, this.roles, this.region, this.department, this.scopes, this.locale);
	}

}

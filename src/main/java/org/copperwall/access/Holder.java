package org.copperwall.access;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// The post that has to act (责任岗位). A post, not a person: whoever's token says that he holds it may act.
/// @param region what the post answers for
/// @param department for posts in a department
/// @param vacantRole the post it was meant for, when that one is vacant and the next
/// level acts instead
public record Holder(Role role, RegionCode region, @Nullable String department, @Nullable Role vacantRole) {

	public boolean isHeldBy(Viewer viewer) {
		return viewer.is(this.role) && viewer.covers(this.region)
				&& (this.department == null || this.department.equals(viewer.department()));
	}

}

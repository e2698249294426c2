package org.copperwall.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.copperwall.access.Admission;
import org.copperwall.access.Viewer;

/// What was revoked in one district, as far as this replica knows. Only ever grows.
final class RevokedSessions {

	private final Map<RevokedParty, Revocation> latest = new ConcurrentHashMap<>();

	void add(Revocation revocation) {
		this.latest.merge(revocation.party(), revocation, Revocation::orLater);
	}

	boolean isVoid(Admission admission) {
		// Most districts never revoke anything, and this is asked for every request.
		if (this.latest.isEmpty()) {
			return false;
		}
		Viewer viewer = admission.viewer();
		return isVoid(RevokedParty.Kind.SUBJECT, viewer.subject(), admission)
				|| isVoid(RevokedParty.Kind.CLIENT, viewer.client(), admission);
	}

	private boolean isVoid(RevokedParty.Kind kind, @Nullable String name, Admission admission) {
		Revocation revocation = (name != null) ? this.latest.get(new RevokedParty(kind, name)) : null;
		return revocation != null && !revocation.spares(admission.countsFrom());
	}

}

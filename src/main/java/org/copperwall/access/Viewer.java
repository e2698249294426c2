package org.copperwall.access;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

import org.copperwall.graph.GraphFailure;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// Who is asking, as the token proves it, and in which language to answer. Passed explicitly, never looked up.
/// @param issuer the token's issuer; with the subject it names one person or one partner app
/// @param subject the token's subject; opaque, may be kept in the log
/// @param client the application the token was given to
/// @param region everything the viewer may see lies in this region
/// @param department key of the department, for those who act for one
public record Viewer(String issuer, String subject, @Nullable String client, Set<Role> roles, RegionCode region,
		@Nullable String department, Set<String> scopes, Locale locale) {

	private static final Set<Role> HOUSEHOLD_POSTS = Set.of(Role.MONITOR, Role.GROUP_LEADER, Role.VILLAGE_CADRE,
			Role.VILLAGE_SECRETARY, Role.RESIDENT_TEAM, Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER,
			Role.DISTRICT_OFFICER);

	private static final Set<Role> OWN_FILINGS_ONLY = Set.of(Role.PARTNER_APP, Role.INSURER);

	public Viewer {
		roles = Set.copyOf(roles);
		scopes = Set.copyOf(scopes);
	}

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	public boolean isAny(Set<Role> wanted) {
		return this.roles.stream().anyMatch(wanted::contains);
	}

	/// The post somebody acts in; nobody is admitted without one.
	public Role role() {
		return this.roles.stream().min(Comparator.naturalOrder()).orElseThrow();
	}

	/// Whether the viewer has a post that looks after households, and so may read what
	/// was written about them. Who leads, counts or only looks on may not.
	public boolean looksAfterHouseholds() {
		return isAny(HOUSEHOLD_POSTS);
	}

	/// Whether the viewer is no more than a partner app or an insurer, who see what they
	/// filed themselves and nothing else.
	public boolean seesOwnFilingsOnly() {
		return OWN_FILINGS_ONLY.containsAll(this.roles);
	}

	/// Whether the region lies within what the viewer may see.
	public boolean covers(RegionCode other) {
		return this.region.contains(other);
	}

	/// The region asked for, if it lies within the viewer's own.
	/// @throws GraphFailure NOT_VISIBLE otherwise, whether that region exists or not
	public RegionCode within(RegionCode wanted) {
		if (!covers(wanted)) {
			throw GraphFailure.notVisible("Region");
		}
		return wanted;
	}

	public Viewer speaking(Locale language) {
		return new Viewer(this.issuer, this.subject, this.client, this.roles, this.region, this.department, this.scopes,
				language);
	}

}

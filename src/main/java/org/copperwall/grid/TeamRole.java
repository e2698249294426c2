package org.copperwall.grid;

/// What somebody is in a team (队内职务).
public enum TeamRole {

	LEADER, MEMBER

}

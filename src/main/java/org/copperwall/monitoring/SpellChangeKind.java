package org.copperwall.monitoring;

/// What changed a spell: another need joined it, somebody adjusted it, it left monitoring, or came back.
public enum SpellChangeKind {

	JOINED, ADJUSTED, ELIMINATED, RETURNED, ENDED

}

package org.copperwall.sandbox.signin;

import java.util.List;

import org.copperwall.access.Role;
import org.copperwall.sandbox.Persona;

/// Under which heading a persona stands in the list.
enum PersonaPlace {

	DISTRICT, PARTNERS, TOWNSHIPS, VILLAGE;

	private static final int DISTRICT_DIGITS = 6;

	private static final int TOWNSHIP_DIGITS = 9;

	List<Persona> personas() {
		return Persona.ALL.stream().filter((persona) -> of(persona) == this).toList();
	}

	/// Names of resources and of words have no capitals.
	String key() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	private static PersonaPlace of(Persona persona) {
		if (persona.department() != null || persona.role() == Role.INSURER || persona.role() == Role.PARTNER_APP) {
			return PARTNERS;
		}
		int digits = persona.region().length();
		return (digits == DISTRICT_DIGITS) ? DISTRICT : (digits == TOWNSHIP_DIGITS) ? TOWNSHIPS : VILLAGE;
	}

}

package org.copperwall.rules;

import java.util.Locale;

import org.copperwall.access.Role;
import org.jspecify.annotations.Nullable;

/// One of the findings that the four-personnel check (四类人员核查) needs. Who the four are is a setting: the source names
/// none, and local rules differ.
/// @param key stable name of the check within its rule set
/// @param title in Chinese
/// @param signerRole who signs it
/// @param substituteRole who signs it where the first post is vacant; null when nobody may stand in
public record Check(String key, String title, String titleEn, Role signerRole, @Nullable Role substituteRole) {

	public String title(Locale locale) {
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? this.titleEn : this.title;
	}

	/// Whether someone of that role may sign it at all.
	public boolean mayBeSignedBy(Role role) {
		return role == this.signerRole || role == this.substituteRole;
	}

}

package org.copperwall.graph;

import java.util.Locale;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Puts refusals into words, in the language of the request.
@Controller
class RefusalController {

	private final Messages messages;

	RefusalController(Messages messages) {
		this.messages = messages;
	}

	@SchemaMapping(typeName = "Refusal", field = "message")
	String message(Refusal refusal, Locale locale) {
		return this.messages.text("refusal." + refusal.code(), locale, java.util.List.of());
	}

	@SchemaMapping(typeName = "Violation", field = "message")
	String violation(Violation violation, Locale locale) {
		return this.messages.text("violation." + violation.code(), locale, violation.arguments());
	}

}

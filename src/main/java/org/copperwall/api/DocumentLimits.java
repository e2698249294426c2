package org.copperwall.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

/// What a document may be and ask. Cheap ones come first: a hostile document must cost
/// less to refuse than to send.
@Component
class DocumentLimits {

	private final ApiSettings settings;

	private final ParserOptions options;

	DocumentLimits(ApiSettings settings) {
		this.settings = settings;
		this.options = ParserOptions.newParserOptions()
			.captureIgnoredChars(false)
			.captureLineComments(false)
			.captureSourceLocation(true)
			.maxCharacters(settings.documentCharacters())
			.maxTokens(settings.tokens())
			.maxWhitespaceTokens(settings.documentCharacters())
			.maxRuleDepth(500)
			.build();
	}

	ParserOptions options() {
		return this.options;
	}

	/// Limits of the text as it is, before it is read.
	/// @throws GraphFailure TOO_COMPLEX
	void checkText(String query) {
		within("documentCharacters", query.length(), this.settings.documentCharacters());
		int run = 0;
		for (int index = 0; index < query.length(); index++) {
			char character = query.charAt(index);
			run = (character >= '0' && character <= '9') ? run + 1 : 0;
			within("digits", run, this.settings.digits());
		}
	}

	/// @throws InvalidSyntaxException for what is no document
	/// @throws GraphFailure TOO_COMPLEX
	Document parse(String query) {
		checkText(query);
		try {
			return Parser
				.parse(ParserEnvironment.newParserEnvironment().document(query).parserOptions(this.options).build());
		}
		catch (ParseCancelledException tooMany) {
			throw new GraphFailure(ErrorCode.TOO_COMPLEX, "limit.tokens", this.settings.tokens());
		}
	}

	/// Limits of what is asked, whatever the variables are.
	/// @return what each operation of the document asks, by name; without one, by the
	/// empty name
	/// @throws GraphFailure TOO_COMPLEX
	Map<String, Estimate> check(Document document) {
		Estimator estimator = new Estimator(document, this.settings.pageRows());
		Map<String, Estimate> estimates = new HashMap<>();
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			Estimate estimate = estimator.of(operation);
			within("depth", estimate.depth(), this.settings.depth());
			within("aliases", estimate.aliases(), this.settings.aliases());
			within("directives", estimate.directives(), this.settings.directives());
			within("rootFields", estimator.rootFields(operation), this.settings.rootFields());
			estimates.put(Optional.ofNullable(operation.getName()).orElse(""), estimate);
		}
		return estimates;
	}

	/// What one request may ask, by its own variables.
	/// @throws GraphFailure TOO_COMPLEX
	void checkCost(Map<String, Estimate> estimates, @Nullable String operationName, Map<String, Object> variables) {
		Estimate estimate = (estimates.size() == 1) ? estimates.values().iterator().next()
				: estimates.get(String.valueOf(operationName));
		if (estimate != null) {
			within("cost", estimate.cost(variables, this.settings.cost()), this.settings.cost());
		}
	}

	private static void within(String limit, long found, long most) {
		if (found > most) {
			throw new GraphFailure(ErrorCode.TOO_COMPLEX, "limit." + limit, most);
		}
	}

}

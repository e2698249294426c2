package org.copperwall.api;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;

import org.springframework.stereotype.Component;

import org.copperwall.graph.GraphErrors;
import org.copperwall.graph.GraphFailure;
import org.copperwall.live.Documents;

/// Documents read, weighed and validated once, as many as there is room for. Only good
/// ones are kept: whoever sends bad ones must not push out what others use.
@Component
class DocumentCache implements PreparsedDocumentProvider, Documents {

	/// About what a document takes in memory for each of its characters.
	private static final int BYTES_PER_CHARACTER = 30;

	/// @param entry as the engine wants it
	/// @param estimates what each operation asks
	private record Kept(PreparsedDocumentEntry entry, Document document, Map<String, Estimate> estimates) {
	}

	private final Cache<String, Kept> kept;

	private final DocumentLimits limits;

	private final GraphErrors errors;

	DocumentCache(ApiSettings settings, DocumentLimits limits, GraphErrors errors) {
		this.limits = limits;
		this.errors = errors;
		this.kept = Caffeine.newBuilder()
			.maximumWeight(settings.documentCache().toBytes())
			.weigher((String query, Kept document) -> 500 + query.length() * BYTES_PER_CHARACTER)
			.recordStats()
			.build();
	}

	CacheStats statistics() {
		return this.kept.stats();
	}

	long size() {
		this.kept.cleanUp();
		return this.kept.estimatedSize();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		return CompletableFuture.completedFuture(prepared(input, parseAndValidate));
	}

	private PreparsedDocumentEntry prepared(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		try {
			Kept found = this.kept.getIfPresent(input.getQuery());
			if (found == null) {
				Document document = this.limits.parse(input.getQuery());
				Map<String, Estimate> estimates = this.limits.check(document);
				input.getGraphQLContext().put(ParserOptions.class, this.limits.options());
				PreparsedDocumentEntry entry = parseAndValidate.apply(input);
				if (entry.hasErrors()) {
					return entry;
				}
				found = new Kept(entry, document, estimates);
				this.kept.put(input.getQuery(), found);
			}
			this.limits.checkCost(found.estimates(), input.getOperationName(), input.getRawVariables().toMap());
			return found.entry();
		}
		catch (InvalidSyntaxException unreadable) {
			return new PreparsedDocumentEntry(unreadable.toInvalidSyntaxError());
		}
		catch (GraphFailure refused) {
			return new PreparsedDocumentEntry(this.errors.of(refused, input.getLocale()));
		}
	}

	@Override
	public Optional<Document> parsed(String query) {
		Kept found = this.kept.getIfPresent(query);
		if (found != null) {
			return Optional.of(found.document());
		}
		try {
			return Optional.of(this.limits.parse(query));
		}
		catch (InvalidSyntaxException | GraphFailure saidLater) {
			return Optional.empty();
		}
	}

}

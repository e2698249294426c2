package org.copperwall.casework;

import java.util.List;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/// What is written about people in a file: sealed when stored, and opened only for the posts that handle cases.
@Component
class CaseWords {

	private static final String HITS = "hits_sealed";

	private static final TypeReference<List<CaseComparison.Hit>> HIT_LIST = new TypeReference<>() {
	};

	private final Seal seal;

	/// Made ready once: a mapper looks up how to read or write a type under a lock.
	private final ObjectReader hitReader;

	private final ObjectWriter hitWriter;

	CaseWords(Seal seal, JsonMapper json) {
		this.seal = seal;
		this.hitReader = json.readerFor(HIT_LIST);
		this.hitWriter = json.writerFor(HIT_LIST);
	}

	/// Null for words that are not there, or empty.
	@Nullable SealedText seal(String table, String column, UUID id, @Nullable String words) {
		return words == null || words.isBlank() ? null
				: SealedText.of(this.seal.seal(table, column, id, words.strip()));
	}

	/// Null for who does not handle cases.
	@Nullable String read(String table, String column, UUID id, @Nullable SealedText words, Viewer viewer) {
		return CaseSight.readsWords(viewer) ? open(table, column, id, words) : null;
	}

	/// For words that are meant for the family.
	@Nullable String open(String table, String column, UUID id, @Nullable SealedText words) {
		return words == null ? null : this.seal.open(table, column, id, words.bytes());
	}

	@Nullable SealedText seal(UUID comparison, List<CaseComparison.Hit> hits) {
		return hits.isEmpty() ? null
				: seal(ReviewStore.COMPARISON, HITS, comparison, this.hitWriter.writeValueAsString(hits));
	}

	/// Null for who does not handle cases.
	@Nullable List<CaseComparison.Hit> hits(CaseComparison comparison, Viewer viewer) {
		if (!CaseSight.readsWords(viewer)) {
			return null;
		}
		String text = open(ReviewStore.COMPARISON, HITS, comparison.id(), comparison.sealedHits());
		return text == null ? List.of() : this.hitReader.readValue(text);
	}

}

package org.copperwall.screening;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copperwall.rules.RecordNames;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Every kind of record that a department can send, read once when the service starts. The kinds and their columns are our
/// reading of what such departments have.
@Component
class RecordKinds implements RecordNames {

	private static final ClassPathResource FILE = new ClassPathResource("screening/record-kinds.json");

	private final Map<String, RecordKind> kinds = new LinkedHashMap<>();

	/// @throws IllegalStateException for a file that cannot be read
	RecordKinds(JsonMapper json) {
		try {
			RecordKindsFile file = json.readValue(FILE.getContentAsByteArray(), RecordKindsFile.class);
			file.kinds().forEach(kind -> this.kinds.put(kind.key(), kind.kind(file.person())));
		}
		catch (IOException | JacksonException unreadable) {
			throw new IllegalStateException("the kinds of record cannot be read", unreadable);
		}
	}

	@Override
	public boolean knows(String department, String kind, Collection<String> codes, boolean amounts) {
		return find(kind).filter(known -> known.department().name().equals(department))
			.filter(known -> codes.isEmpty() || known.column(ColumnUse.CODE)
				.filter(column -> codes.stream().allMatch(column::knows))
				.isPresent())
			.filter(known -> !amounts || known.column(ColumnUse.AMOUNT).isPresent())
			.isPresent();
	}

	Optional<RecordKind> find(String key) {
		return Optional.ofNullable(this.kinds.get(key));
	}

	/// @throws IllegalStateException for a key that no kind has
	RecordKind of(ScreeningBatch batch) {
		return find(batch.kind()).orElseThrow(() -> new IllegalStateException("no kind " + batch.kind()));
	}

	/// @param department those of one, all without it
	List<RecordKind> all(@Nullable Department department) {
		return this.kinds.values()
			.stream()
			.filter(kind -> department == null || kind.department() == department)
			.toList();
	}

}

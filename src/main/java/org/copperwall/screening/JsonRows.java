package org.copperwall.screening;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Rows as objects of JSON, one on each line: flat, and with no field twice.
final class JsonRows implements RowReader {

	private static final int DEEPEST = 4;

	private static final int LONGEST_NUMBER = 40;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).build())
			.build())
		.build();

	private final Map<String, Integer> places = new HashMap<>();

	JsonRows(RecordKind kind) {
		kind.columns().forEach(column -> this.places.put(column.name(), this.places.size()));
	}

	@Override
	public boolean hasHeader() {
		return false;
	}

	@Override
	public void header(String line, RowFaults faults) {
		throw new UnsupportedOperationException("an object names its fields itself");
	}

	@Override
	public void read(String line, @Nullable String[] values, RowFaults faults) {
		try (JsonParser parser = JSON.createParser(line)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				faults.add(null, RowFaultCode.SHAPE);
				return;
			}
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				field(parser, values, faults);
			}
			if (parser.nextToken() != null) {
				faults.add(null, RowFaultCode.SHAPE);
			}
		}
		catch (JacksonException malformed) {
			faults.add(null, RowFaultCode.SHAPE);
		}
	}

	private void field(JsonParser parser, @Nullable String[] values, RowFaults faults) {
		String name = parser.currentName();
		Integer place = this.places.get(name);
		JsonToken token = parser.nextToken();
		if (place == null) {
			faults.add(CsvRows.shown(name), RowFaultCode.COLUMN_UNKNOWN);
			parser.skipChildren();
			return;
		}
		switch (token) {
			case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values[place] = parser.getString();
			case VALUE_NULL -> values[place] = "";
			default -> {
				faults.add(name, RowFaultCode.TYPE);
				parser.skipChildren();
			}
		}
	}

}

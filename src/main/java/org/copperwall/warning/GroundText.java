package org.copperwall.warning;

import java.util.List;

import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// The reasons of a severity as the table has them.
@Component
class GroundText {

	private final ObjectReader reader;

	private final ObjectWriter writer;

	GroundText(JsonMapper json) {
		TypeReference<List<SeverityGround>> type = new TypeReference<>() {
		};
		this.reader = json.readerFor(type);
		this.writer = json.writerFor(type);
	}

	List<SeverityGround> read(String text) {
		return this.reader.readValue(text);
	}

	String written(List<SeverityGround> grounds) {
		return this.writer.writeValueAsString(grounds);
	}

}

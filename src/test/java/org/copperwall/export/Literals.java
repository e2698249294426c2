package org.copperwall.export;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;

/// Input as a document writes it, as values of JSON.
final class Literals {

	private Literals() {
	}

	static Object of(String literal) {
		return plain(Parser.parseValue(literal));
	}

	private static Object plain(Value<?> value) {
		return switch (value) {
			case ObjectValue object -> {
				Map<String, Object> fields = new LinkedHashMap<>();
				object.getObjectFields().forEach((field) -> fields.put(field.getName(), plain(field.getValue())));
				yield fields;
			}
			case ArrayValue array -> array.getValues().stream().map(Literals::plain).toList();
			case EnumValue name -> name.getName();
			case StringValue text -> text.getValue();
			case BooleanValue flag -> flag.isValue();
			case IntValue number -> number.getValue();
			default -> throw new IllegalArgumentException(value.toString());
		};
	}

}

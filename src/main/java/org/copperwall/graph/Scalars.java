package org.copperwall.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/// The scalars of the schema that this room knows. All of them are strings on the wire, and bounded in length before
/// anything else looks at them.
public final class Scalars {

	private static final int LONGEST = 200;

	private Scalars() {
	}

	static List<GraphQLScalarType> all() {
		return List.of(string("DateTime", Scalars::instant, Instant.class),
				string("Date", Scalars::day, LocalDate.class), string("UUID", Scalars::uuid, UUID.class),
				string("Yuan", Yuan::parse, Yuan.class));
	}

	private static Instant instant(String text) {
		OffsetDateTime at = OffsetDateTime.parse(text);
		checkYear(at.getYear());
		return at.toInstant();
	}

	private static LocalDate day(String text) {
		LocalDate day = LocalDate.parse(text);
		checkYear(day.getYear());
		return day;
	}

	/// What reckons with days, the database too, ends somewhere beyond four digits.
	private static void checkYear(int year) {
		if (year < 1 || year > 9999) {
			throw new IllegalArgumentException("a year lies between 0001 and 9999");
		}
	}

	private static UUID uuid(String text) {
		if (text.length() != 36) {
			throw new IllegalArgumentException("a UUID has 36 characters");
		}
		return UUID.fromString(text);
	}

	/// A scalar that is a string on the wire.
	/// @param parse throws an unchecked exception for text that is not of the scalar's
	/// form
	public static <T> GraphQLScalarType string(String name, Function<String, T> parse, Class<T> type) {
		return GraphQLScalarType.newScalar().name(name).coercing(new StringCoercing<>(name, parse, type)).build();
	}

	private record StringCoercing<T>(String name, Function<String, T> parse,
			Class<T> type) implements Coercing<T, String> {

		@Override
		public String serialize(Object result, GraphQLContext context, Locale locale) {
			return result.toString();
		}

		@Override
		public T parseValue(Object input, GraphQLContext context, Locale locale) {
			if (this.type.isInstance(input)) {
				return this.type.cast(input);
			}
			if (input instanceof String text && text.length() <= LONGEST) {
				try {
					return this.parse.apply(text);
				}
				catch (RuntimeException malformed) {
					throw new CoercingParseValueException("not a valid " + this.name, malformed);
				}
			}
			throw new CoercingParseValueException("a " + this.name + " is a string");
		}

		@Override
		public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			if (!(input instanceof StringValue literal) || literal.getValue() == null) {
				throw new CoercingParseLiteralException("a " + this.name + " is a string");
			}
			try {
				return parseValue(literal.getValue(), context, locale);
			}
			catch (CoercingParseValueException malformed) {
				throw new CoercingParseLiteralException(malformed.getMessage(), malformed);
			}
		}

	}

}

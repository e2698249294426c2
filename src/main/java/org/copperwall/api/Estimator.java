package org.copperwall.api;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/// Weighs a document by its words alone, before anything is validated: the engine's own
/// validation is what a hostile document would keep busy. Each fragment is weighed once,
/// however often it is used.
final class Estimator {

	private static final Set<String> ROWS_OF_A_PAGE = Set.of("edges", "nodes");

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Estimate> weighed = new HashMap<>();

	private final Set<String> underway = new HashSet<>();

	private final int usualRows;

	Estimator(Document document, int usualRows) {
		this.usualRows = usualRows;
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.putIfAbsent(fragment.getName(), fragment));
	}

	Estimate of(OperationDefinition operation) {
		Estimate within = of(operation.getSelectionSet());
		return new Estimate(within.fields(), within.depth(), within.aliases(),
				within.directives() + operation.getDirectives().size(), within.pages());
	}

	/// Fields of the operation itself, fragments opened.
	int rootFields(OperationDefinition operation) {
		return rootFields(operation.getSelectionSet(), new HashSet<>());
	}

	private int rootFields(@Nullable SelectionSet selections, Set<String> seen) {
		int fields = 0;
		for (Selection<?> selection : selections(selections)) {
			fields += switch (selection) {
				case Field _ -> 1;
				case InlineFragment inline -> rootFields(inline.getSelectionSet(), seen);
				case FragmentSpread spread when seen.add(spread.getName()) ->
					fragment(spread).map((fragment) -> rootFields(fragment.getSelectionSet(), seen)).orElse(0);
				default -> 0;
			};
		}
		return fields;
	}

	private Estimate of(@Nullable SelectionSet selections) {
		Estimate sum = Estimate.NOTHING;
		for (Selection<?> selection : selections(selections)) {
			sum = sum.and(of(selection));
		}
		return sum;
	}

	private Estimate of(Selection<?> selection) {
		return switch (selection) {
			case Field field -> of(field);
			case InlineFragment inline ->
				of(inline.getSelectionSet()).and(new Estimate(0, 0, 0, inline.getDirectives().size(), List.of()));
			case FragmentSpread spread ->
				of(spread).and(new Estimate(0, 0, 0, spread.getDirectives().size(), List.of()));
			default -> Estimate.NOTHING;
		};
	}

	/// A fragment within itself is invalid and said to be so later; here it just must
	/// end.
	private Estimate of(FragmentSpread spread) {
		Estimate known = this.weighed.get(spread.getName());
		if (known != null) {
			return known;
		}
		if (!this.underway.add(spread.getName())) {
			return Estimate.NOTHING;
		}
		Estimate estimate = fragment(spread).map((fragment) -> of(fragment.getSelectionSet())).orElse(Estimate.NOTHING);
		this.weighed.put(spread.getName(), estimate);
		return estimate;
	}

	private Estimate of(Field field) {
		Estimate within = of(field.getSelectionSet());
		Optional<Argument> rows = field.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals("first") || argument.getName().equals("last"))
			.findFirst();
		if (rows.isPresent() || isPage(field)) {
			within = paged(within, rows.map(Argument::getValue).orElse(null));
		}
		return within.under((field.getAlias() == null) ? 0 : 1, field.getDirectives().size());
	}

	private Estimate paged(Estimate within, @Nullable Object rows) {
		return switch (rows) {
			case IntValue literal ->
				within.paged(literal.getValue().min(BigInteger.valueOf(1_000)).intValue(), null, this.usualRows);
			case VariableReference variable -> within.paged(null, variable.getName(), this.usualRows);
			case null, default -> within.paged(null, null, this.usualRows);
		};
	}

	private static boolean isPage(Field field) {
		return selections(field.getSelectionSet()).stream()
			.anyMatch((selection) -> selection instanceof Field row && ROWS_OF_A_PAGE.contains(row.getName()));
	}

	private Optional<FragmentDefinition> fragment(FragmentSpread spread) {
		return Optional.ofNullable(this.fragments.get(spread.getName()));
	}

	@SuppressWarnings("rawtypes")
	private static List<Selection> selections(@Nullable SelectionSet selections) {
		return (selections == null) ? List.of() : selections.getSelections();
	}

}

package org.copperwall.live;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/// Whether a document asks for something that depends on the person, as the schema's
/// directive `@personal` says. `@skip` and `@include` change nothing here, and what the
/// schema does not know counts as personal: in doubt nothing is shared.
final class PersonalFields {

	private static final String DIRECTIVE = "personal";

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final Set<String> seen = new HashSet<>();

	PersonalFields(GraphQLSchema schema, Document document) {
		this.schema = schema;
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, _) -> first));
	}

	@SuppressWarnings("rawtypes")
	boolean areIn(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
		if (selections == null) {
			return false;
		}
		List<Selection> all = selections.getSelections();
		return all.stream().anyMatch((selection) -> isPersonal(selection, type));
	}

	private boolean isPersonal(Selection<?> selection, @Nullable GraphQLType type) {
		return switch (selection) {
			case Field field -> isPersonal(field, type);
			case InlineFragment inline -> areIn(inline.getSelectionSet(), (inline.getTypeCondition() == null) ? type
					: this.schema.getType(inline.getTypeCondition().getName()));
			case FragmentSpread spread -> isPersonal(spread);
			default -> true;
		};
	}

	private boolean isPersonal(FragmentSpread spread) {
		FragmentDefinition fragment = this.fragments.get(spread.getName());
		if (fragment == null) {
			return true;
		}
		return this.seen.add(spread.getName())
				&& areIn(fragment.getSelectionSet(), this.schema.getType(fragment.getTypeCondition().getName()));
	}

	private boolean isPersonal(Field field, @Nullable GraphQLType type) {
		if (field.getName().equals("__typename")) {
			return false;
		}
		if (!(type instanceof GraphQLFieldsContainer container)) {
			return true;
		}
		GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
		return definition == null || isMarked(container, definition)
				|| areIn(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
	}

	/// A field of an interface is as personal as that of any type behind it.
	private boolean isMarked(GraphQLNamedType container, GraphQLFieldDefinition field) {
		if (field.hasAppliedDirective(DIRECTIVE)) {
			return true;
		}
		return container instanceof GraphQLInterfaceType face && this.schema.getImplementations(face)
			.stream()
			.map((type) -> type.getFieldDefinition(field.getName()))
			.anyMatch((implemented) -> implemented != null && implemented.hasAppliedDirective(DIRECTIVE));
	}

}

package org.copperwall.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.schema.GraphQLSchema;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What every list offers: the columns and templates that come with the service, and those of the district's own file.
/// Read and checked against the schema once, when the service starts.
@Component
class Catalogs implements SmartInitializingSingleton {

	private final Map<ExportList, Catalog> catalogs = new EnumMap<>(ExportList.class);

	private final Map<ExportList, ListDocument.Root> roots = new EnumMap<>(ExportList.class);

	private final ObjectProvider<GraphQlSource> source;

	private final ExportSettings settings;

	private final JsonMapper json;

	/// @param source asked later: the schema is made of controllers, and one of them is
	/// that of this room
	Catalogs(ObjectProvider<GraphQlSource> source, ExportSettings settings, JsonMapper json) {
		this.source = source;
		this.settings = settings;
		this.json = json;
	}

	/// @throws IllegalStateException for a file that cannot be read, or names what the
	/// schema does not have
	@Override
	public void afterSingletonsInstantiated() {
		GraphQLSchema schema = this.source.getObject().schema();
		ColumnTypes types = new ColumnTypes(schema);
		List<CatalogFile> own = own(this.settings, this.json);
		for (ExportList list : ExportList.values()) {
			List<CatalogFile> files = new ArrayList<>(List.of(shipped(list, this.json)));
			own.stream().filter(file -> file.list() == list).forEach(files::add);
			this.catalogs.put(list, checked(list, files, types));
			this.roots.put(list, ListDocument.Root.of(list, schema));
		}
	}

	private static Catalog checked(ExportList list, List<CatalogFile> files, ColumnTypes types) {
		try {
			return Catalog.of(list, files, types);
		}
		catch (IllegalArgumentException wrong) {
			throw new IllegalStateException("the columns of " + list + ": " + wrong.getMessage(), wrong);
		}
	}

	Catalog of(ExportList list) {
		return Optional.ofNullable(this.catalogs.get(list)).orElseThrow();
	}

	/// The document that reads these columns of a list.
	ListDocument document(ExportList list, List<ExportColumn> columns) {
		return ListDocument.of(Optional.ofNullable(this.roots.get(list)).orElseThrow(), columns);
	}

	private static CatalogFile shipped(ExportList list, JsonMapper json) {
		ClassPathResource resource = new ClassPathResource("export/" + list.slug() + ".json");
		try {
			return json.readValue(resource.getContentAsByteArray(), CatalogFile.class);
		}
		catch (IOException | JacksonException unreadable) {
			throw new IllegalStateException("the columns of " + list + " cannot be read", unreadable);
		}
	}

	private static List<CatalogFile> own(ExportSettings settings, JsonMapper json) {
		Path file = settings.templates();
		if (file == null) {
			return List.of();
		}
		try {
			return List.of(json.readValue(Files.readAllBytes(file), CatalogFile[].class));
		}
		catch (IOException | JacksonException unreadable) {
			throw new IllegalStateException("copperwall.export.templates: " + file + " cannot be read", unreadable);
		}
	}

}

package org.copperwall.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/// Loads whole files for the fields that need them, once for all such fields of all cases on a page.
@Component
class CaseViews {

	private final CaseFiles files;

	private final CaseTasks tasks;

	CaseViews(CaseFiles files, CaseTasks tasks, BatchLoaderRegistry loaders) {
		this.files = files;
		this.tasks = tasks;
		loaders.<Case, CaseView>forTypePair(Case.class, CaseView.class)
			.registerMappedBatchLoader((subjects, environment) -> of(subjects));
	}

	private Mono<Map<Case, CaseView>> of(Set<Case> subjects) {
		List<Case> ordered = new ArrayList<>(subjects);
		return Mono.zip(this.files.of(ordered), this.tasks.of(ordered.stream().map(Case::id).toList()))
			.map(found -> found.getT1()
				.stream()
				.map(file -> new CaseView(file, found.getT2().getOrDefault(file.subject().id(), List.of())))
				.collect(Collectors.toMap(view -> view.file().subject(), Function.identity())));
	}

}

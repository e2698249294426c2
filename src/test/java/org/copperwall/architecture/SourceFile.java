package org.copperwall.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;

/// A Java file, parsed: what can be seen only before compiling.
/// @param path where it stands
/// @param packageName its package
/// @param room the package below the root of the house; empty in the root itself
/// @param nullMarked whether its package declaration carries `@NullMarked`
/// @param methods with their lengths
/// @param sql the SQL in it, constants put together
record SourceFile(Path path, String packageName, String room, boolean nullMarked, List<Method> methods,
		List<SqlText> sql) {

	/// @param lines between the braces
	record Method(String where, int lines) {
	}

	static List<SourceFile> under(Path folder, String root) {
		List<Path> paths = House.files(folder, ".java");
		if (paths.isEmpty()) {
			return List.of();
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(paths));
			Trees trees = Trees.instance(task);
			List<SourceFile> sources = new ArrayList<>();
			for (CompilationUnitTree unit : task.parse()) {
				sources.add(read(unit, trees, root));
			}
			return sources;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static SourceFile read(CompilationUnitTree unit, Trees trees, String root) {
		Path path = Path.of(unit.getSourceFile().toUri());
		String packageName = String.valueOf(unit.getPackageName());
		String room = packageName.startsWith(root + ".") ? packageName.substring(root.length() + 1).split("\\.", 2)[0]
				: "";
		boolean nullMarked = StreamSupport.stream(unit.getPackageAnnotations().spliterator(), false)
			.anyMatch((annotation) -> annotation.getAnnotationType().toString().equals("NullMarked"));
		SourceReader reader = new SourceReader(unit, trees.getSourcePositions(), room);
		reader.scan(unit, null);
		return new SourceFile(path, packageName, room, nullMarked, reader.methods(), reader.sql());
	}

	String fileName() {
		return this.path.getFileName().toString();
	}

}

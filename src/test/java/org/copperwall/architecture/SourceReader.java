package org.copperwall.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;

/// Walks one parsed file and collects the methods and the SQL in it. A text put together with `+` from literals and from
/// constants of the same file is read as the whole that the database is sent.
final class SourceReader extends TreeScanner<Void, Void> {

	private final CompilationUnitTree unit;

	private final SourcePositions positions;

	private final String room;

	private final String holder;

	private final Map<String, ExpressionTree> constants = new HashMap<>();

	private final List<SourceFile.Method> methods = new ArrayList<>();

	private final List<SqlText> sql = new ArrayList<>();

	SourceReader(CompilationUnitTree unit, SourcePositions positions, String room) {
		this.unit = unit;
		this.positions = positions;
		this.room = room;
		String file = unit.getSourceFile().getName();
		this.holder = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
		unit.accept(new TreeScanner<Void, Void>() {
			@Override
			public Void visitVariable(VariableTree variable, Void nothing) {
				if (variable.getInitializer() != null) {
					SourceReader.this.constants.put(variable.getName().toString(), variable.getInitializer());
				}
				return super.visitVariable(variable, null);
			}
		}, null);
	}

	List<SourceFile.Method> methods() {
		return List.copyOf(this.methods);
	}

	List<SqlText> sql() {
		return List.copyOf(this.sql);
	}

	@Override
	public Void visitMethod(MethodTree method, Void nothing) {
		if (method.getBody() != null) {
			measure(method.getName().toString(), method.getBody());
		}
		return super.visitMethod(method, null);
	}

	@Override
	public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
		measure("lambda", lambda.getBody());
		return super.visitLambdaExpression(lambda, null);
	}

	@Override
	public Void visitBinary(BinaryTree binary, Void nothing) {
		if (binary.getKind() == Tree.Kind.PLUS && collect(binary)) {
			return null;
		}
		return super.visitBinary(binary, null);
	}

	@Override
	public Void visitLiteral(LiteralTree literal, Void nothing) {
		collect(literal);
		return null;
	}

	private boolean collect(ExpressionTree expression) {
		String text = text(expression, 0);
		boolean plain = !source(expression).contains("\"\"\"");
		boolean found = plain ? SqlText.isStatement(text) : SqlText.isStatement(text) || SqlText.isSql(text);
		if (found) {
			this.sql.add(new SqlText(where(expression), this.room, this.holder, text, plain));
		}
		return found;
	}

	/// @param depth of constants within constants; bounded, since a file may be wrong
	private String text(ExpressionTree expression, int depth) {
		return switch (expression) {
			case LiteralTree literal -> literal.getValue() instanceof String text ? text : "''";
			case BinaryTree binary -> text(binary.getLeftOperand(), depth) + text(binary.getRightOperand(), depth);
			case ParenthesizedTree inner -> text(inner.getExpression(), depth);
			case IdentifierTree name when depth < 8 && this.constants.containsKey(name.getName().toString()) ->
				text(this.constants.get(name.getName().toString()), depth + 1);
			default -> "''";
		};
	}

	private void measure(String name, Tree body) {
		int first = line(this.positions.getStartPosition(this.unit, body));
		int last = line(this.positions.getEndPosition(this.unit, body));
		this.methods.add(new SourceFile.Method(where(body) + " " + name, Math.max(0, last - first - 1)));
	}

	private String where(Tree tree) {
		return this.holder + ".java:" + line(this.positions.getStartPosition(this.unit, tree));
	}

	private int line(long position) {
		return (int) this.unit.getLineMap().getLineNumber(position);
	}

	private String source(Tree tree) {
		try {
			return this.unit.getSourceFile()
				.getCharContent(true)
				.subSequence((int) this.positions.getStartPosition(this.unit, tree),
						(int) this.positions.getEndPosition(this.unit, tree))
				.toString();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Figures in columns, with medians of passes and ratios between rows.
final class Table {

	private final String[] heads;

	private final Map<String, double[]> rows = new LinkedHashMap<>();

	/// @param heads the first is that of the names
	Table(String... heads) {
		this.heads = heads;
	}

	void row(String name, double... figures) {
		this.rows.put(name, figures);
	}

	/// Of each figure by itself.
	static double[] medians(List<double[]> passes) {
		double[] medians = new double[passes.getFirst().length];
		Arrays.setAll(medians, figure -> median(passes.stream().mapToDouble(pass -> pass[figure]).toArray()));
		return medians;
	}

	static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	void print() {
		StringBuilder lines = new StringBuilder(String.format("%-16s", this.heads[0]));
		for (int column = 1; column < this.heads.length; column++) {
			lines.append(" | ").append(this.heads[column]);
		}
		this.rows.forEach((name, figures) -> {
			lines.append(String.format("%n%-16s", name));
			for (int column = 1; column < this.heads.length; column++) {
				int width = Math.max(this.heads[column].length(), 1);
				lines.append(" | ").append(String.format("%" + width + "s", Gauge.number(figures[column - 1])));
			}
		});
		IO.println(lines);
	}

	/// One row divided by each other one.
	/// @param figures which ones, from 0
	void ratios(String numerator, int... figures) {
		double[] ours = this.rows.get(numerator);
		if (ours == null) {
			return;
		}
		this.rows.forEach((name, theirs) -> {
			if (!name.equals(numerator)) {
				StringBuilder line = new StringBuilder(numerator + " ÷ " + name + ":");
				for (int figure : figures) {
					line.append(" ").append(this.heads[figure + 1]).append(" ").append(Gauge.number(ours[figure] / theirs[figure]));
					line.append(figure == figures[figures.length - 1] ? "" : ",");
				}
				IO.println(line);
			}
		});
	}

}

package org.copperwall.opinion;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What may be shown of free text about people to those who need not know whom: only words from a list, which fit any
/// family. A list of what to hide would miss the name it does not know; everything that is not on this one is covered.
final class HardshipWords {

	private static final List<String> WORDS = List.of("饮水", "吃水", "自来水", "停水", "缺水", "水管", "住房", "房屋", "危房", "漏雨", "裂缝",
			"倒塌", "滑坡", "暴雨", "冰雹", "火灾", "灾害", "受灾", "生病", "患病", "重病", "大病", "慢性病", "住院", "手术", "医药费", "医疗费", "医疗",
			"医保", "残疾", "上学", "辍学", "失学", "学费", "学生", "孩子", "老人", "儿童", "低保", "救助", "补助", "补贴", "公益岗", "务工", "打工", "失业",
			"欠薪", "工资", "车祸", "事故", "受伤", "收入", "贷款", "欠债", "缺粮", "粮食", "衣物", "棉衣", "取暖", "困难", "贫困", "返贫", "道路", "停电",
			"反映", "希望", "求助", "没有", "无法", "家庭", "家中", "村里", "农户");

	private static final Pattern KEPT = Pattern.compile(
			WORDS.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")")) + "|([，。；：、！？,.;:!?\\s])|.",
			Pattern.DOTALL);

	private HardshipWords() {
	}

	/// The text with everything covered but these words and its punctuation, character
	/// for character.
	static String only(String text) {
		return KEPT.matcher(text)
			.replaceAll(found -> found.group(1) != null || found.group(2) != null ? found.group() : "＊");
	}

}

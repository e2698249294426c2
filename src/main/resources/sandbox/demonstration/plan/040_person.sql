-- People: who lives in each home. Names are put together from lists of family names and of characters; whoever bears one
-- of them in life is not meant. ID numbers begin with 99, an area no issuing body has, and phone numbers with 120, which
-- no mobile number does: none of them can be a real person's. The check digit of ID numbers is right (GB 11643), so that
-- what is tried with them works.

-- What families are like, by size: H head, S spouse, C child, L child's spouse, G grandchild, P father, M mother. The head
-- is a woman where the row says so; `elder` ones are 56 to 75, the others 32 to 53.
CREATE TEMPORARY TABLE plan_family ON COMMIT DROP AS
SELECT size, variant, elder, woman, role, position::int,
       count(*) OVER (PARTITION BY size, variant, role ORDER BY position)::int AS nth
  FROM (VALUES (1, 0, true, false, 'H'), (1, 1, true, true, 'H'), (1, 2, false, false, 'H'), (1, 3, true, false, 'H'),
               (2, 0, true, false, 'HS'), (2, 1, true, false, 'HS'), (2, 2, false, true, 'HC'), (2, 3, false, false, 'HM'),
               (3, 0, false, false, 'HSC'), (3, 1, false, false, 'HSC'), (3, 2, false, false, 'HCM'), (3, 3, true, false, 'HSG'),
               (4, 0, false, false, 'HSCC'), (4, 1, false, false, 'HSCC'), (4, 2, false, false, 'HSCM'), (4, 3, true, false, 'HSCL'),
               (5, 0, false, false, 'HSCCM'), (5, 1, false, false, 'HSCCP'), (5, 2, true, false, 'HSCLG'), (5, 3, false, true, 'HCCPM'),
               (6, 0, false, false, 'HSCCPM'), (6, 1, true, false, 'HSCLGG'), (6, 2, false, false, 'HSCCCM'), (6, 3, true, false, 'HSCLGG'),
               (7, 0, false, false, 'HSCCCPM'), (7, 1, true, false, 'HSCLGGG'), (7, 2, false, false, 'HSCCCPM'), (7, 3, true, false, 'HSCLGGG'))
       AS family (size, variant, elder, woman, roles),
       LATERAL string_to_table(roles, NULL) WITH ORDINALITY AS member (role, position);

CREATE TEMPORARY TABLE plan_name ON COMMIT DROP AS
SELECT string_to_array('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 田 董 袁 潘 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 贺 顾 毛 郝 龚 邵 万 钱 严 武 戴 莫 孔 向 汤', ' ') AS surnames,
       -- First and second characters of given names: men and women born before 1990, boys and girls since.
       ARRAY[string_to_array('建 国 志 文 德 永 长 福 玉 金 春 明 正 世 林 成 喜 双 保 元 庆 茂 占 仲', ' '),
             string_to_array('秀 桂 玉 淑 春 凤 兰 红 彩 小 金 月 素 菊 翠 银 巧 雪 爱 改 转 腊 喜 冬', ' '),
             string_to_array('浩 子 宇 俊 晨 嘉 泽 博 天 家 梓 文 思 一 鹏 彦 昊 佳 旭 振 亚 小 兴 立', ' '),
             string_to_array('梓 欣 雨 诗 佳 思 梦 可 若 婷 雅 紫 语 静 嘉 小 晓 心 文 亚 倩 玉 悦 艺', ' ')] AS firsts,
       ARRAY[string_to_array('国 军 平 华 民 林 明 忠 贵 祥 生 成 义 顺 荣 福 才 全 海 堂 有 学 红 社', ' '),
             string_to_array('英 兰 珍 芳 梅 花 霞 莲 萍 琴 香 娥 芬 凤 云 玲 燕 娟 蓉 叶 会 巧 转 惠', ' '),
             string_to_array('轩 涵 宇 辰 杰 睿 鑫 豪 瑞 阳 鹏 磊 涛 超 凯 航 博 强 龙 斌 飞 乐 恒 源', ' '),
             string_to_array('涵 怡 萱 琪 妍 瑶 彤 雯 馨 悦 婷 娜 洁 蕾 倩 欢 宁 璇 颖 敏 媛 丹 莹 雪', ' ')] AS seconds;

-- The check character of an ID number's first seventeen digits (GB 11643, ISO 7064 MOD 11-2).
CREATE FUNCTION pg_temp.check_character(digits text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT substr('10X98765432', 1 + (7 * substr(digits, 1, 1)::int + 9 * substr(digits, 2, 1)::int + 10 * substr(digits, 3, 1)::int
	       + 5 * substr(digits, 4, 1)::int + 8 * substr(digits, 5, 1)::int + 4 * substr(digits, 6, 1)::int
	       + 2 * substr(digits, 7, 1)::int + substr(digits, 8, 1)::int + 6 * substr(digits, 9, 1)::int
	       + 3 * substr(digits, 10, 1)::int + 7 * substr(digits, 11, 1)::int + 9 * substr(digits, 12, 1)::int
	       + 10 * substr(digits, 13, 1)::int + 5 * substr(digits, 14, 1)::int + 8 * substr(digits, 15, 1)::int
	       + 4 * substr(digits, 16, 1)::int + 2 * substr(digits, 17, 1)::int) % 11, 1) $$;

-- Each household with its kind of family, the ages its members' ages follow from, and its family name: that of the
-- village in four draws of ten.
CREATE TEMPORARY TABLE plan_lineage ON COMMIT DROP AS
SELECT household, size, variant, standing, story, place, home.township, registered_back, head_age,
       head_age - 22 - pg_temp.draw(draws, 2, 8) AS child_age,
       CASE WHEN pg_temp.draw(draws, 3, 10) < 4 THEN left(village.name, 1)
            ELSE surnames[1 + pg_temp.draw(draws, 4, cardinality(surnames))] END AS surname
  FROM (SELECT household, size, standing, story, place, township, village, draws,
               CASE WHEN story = 1 THEN 1 WHEN story = 2 OR place = 4 THEN 0 ELSE pg_temp.draw(chance, 3, 4) END AS variant,
               2000 + pg_temp.draw(draws, 0, 1000) AS registered_back
          FROM plan_household, LATERAL pg_temp.chance('lineage', household) AS draws) AS home
  JOIN plan_village AS village USING (village)
  JOIN (SELECT size, variant, elder, string_agg(role, '' ORDER BY position) AS roles FROM plan_family GROUP BY 1, 2, 3) AS family
       USING (size, variant)
 CROSS JOIN plan_name,
       LATERAL (SELECT CASE WHEN elder THEN 60 + pg_temp.draw(draws, 1, 16)
                            WHEN roles LIKE '%CCC%' THEN 40 + pg_temp.draw(draws, 1, 14)
                            ELSE 32 + pg_temp.draw(draws, 1, 22) END AS head_age) AS aged;

CREATE TEMPORARY TABLE plan_relative ON COMMIT DROP AS
SELECT household, position, role, nth, elder, size, story, place, standing, township, surname, registered_back, chance, female AS woman,
       -- Nobody was born after his household left monitoring: there, no child is under four.
       greatest(years, CASE standing WHEN 'ELIMINATED' THEN 4 ELSE 0 END) AS years,
       CASE WHEN role = 'G' AND story = 1 AND nth > 1 THEN 100 WHEN role = 'C' AND place = 4 AND nth = 2 THEN 20 ELSE 1 + pg_temp.draw(chance, 0, 364) END AS days
  FROM plan_lineage AS lineage
  JOIN plan_family AS family USING (size, variant),
       LATERAL pg_temp.chance('person', household * 8::bigint + position) AS chance,
       LATERAL (SELECT CASE role
                  WHEN 'H' THEN woman WHEN 'S' THEN NOT woman WHEN 'L' THEN true WHEN 'P' THEN false WHEN 'M' THEN true
                  ELSE CASE WHEN story = 2 THEN nth = 1 WHEN role = 'C' AND elder THEN false
                            ELSE pg_temp.draw(chance, 1, 100) < 48 END END) AS sex (female),
       LATERAL (SELECT CASE
                  WHEN story = 1 AND role = 'G' THEN CASE nth WHEN 1 THEN 5 ELSE 1 END
                  WHEN story = 2 AND role = 'C' THEN CASE nth WHEN 1 THEN 24 ELSE 19 END
                  WHEN story = 2 THEN 49
                  -- A newborn, whose number is not there yet.
                  WHEN place = 4 AND role = 'C' AND nth = 2 THEN 0
                  ELSE greatest(0, CASE role
                    WHEN 'H' THEN head_age WHEN 'S' THEN head_age - 4 + pg_temp.draw(chance, 5, 6)
                    WHEN 'C' THEN child_age - 3 * (nth - 1) WHEN 'L' THEN child_age - 3 + pg_temp.draw(chance, 5, 4)
                    WHEN 'G' THEN child_age - 22 - pg_temp.draw(chance, 5, 6) - 2 * (nth - 1)
                    WHEN 'P' THEN head_age + 22 + pg_temp.draw(chance, 5, 7)
                    WHEN 'M' THEN head_age + 20 + pg_temp.draw(chance, 5, 7) END) END) AS aged (years);

-- The household's row, and the day it came to the register.
ALTER TABLE plan_household ADD COLUMN id uuid, ADD COLUMN registered_at timestamptz;
UPDATE plan_household
   SET id = pg_temp.id('household', lineage.household, pg_temp.at(pg_temp.day() - registered_back, 540)),
       registered_at = pg_temp.at(pg_temp.day() - registered_back, 540)
  FROM plan_lineage AS lineage
 WHERE lineage.household = plan_household.household;

-- A given name has one character in one draw of five, as in the country.
CREATE TEMPORARY TABLE plan_person ON COMMIT DROP AS
WITH dated AS (
  SELECT relative.*, pg_temp.day() - (years * 365.25)::int - days AS birth_date FROM plan_relative AS relative),
numbered AS (
  SELECT *, 1 + woman::int + 2 * (birth_date >= DATE '1990-01-01')::int AS fashion,
         '9900' || lpad(township::text, 2, '0') || to_char(birth_date, 'YYYYMMDD')
         || lpad((2 * row_number() OVER (PARTITION BY township, birth_date, woman ORDER BY household, position)
                  - 1 + woman::int)::text, 3, '0') AS digits
    FROM dated)
SELECT household, position, standing, story, role, elder, woman, years, birth_date,
       CASE WHEN role IN ('S', 'L', 'M') THEN surnames[1 + pg_temp.draw(chance, 6, cardinality(surnames))] ELSE surname END
       || CASE WHEN pg_temp.draw(chance, 2, 5) > 0 THEN firsts[fashion][1 + pg_temp.draw(chance, 3, 24)] ELSE '' END
       || seconds[fashion][1 + pg_temp.draw(chance, 4, 24)] AS name,
       CASE role WHEN 'H' THEN 'HEAD' WHEN 'S' THEN 'SPOUSE' WHEN 'C' THEN 'CHILD' WHEN 'L' THEN 'CHILD_IN_LAW'
                 WHEN 'G' THEN 'GRANDCHILD' ELSE 'PARENT' END AS relation,
       CASE WHEN years < 16 OR years >= 75 THEN 'NONE' WHEN years >= 65 THEN 'WEAK'
            WHEN pg_temp.draw(chance, 7, 8) = 0 THEN 'SKILLED' WHEN pg_temp.draw(chance, 7, 8) = 1 THEN 'WEAK'
            ELSE 'ORDINARY' END AS labour,
       -- A child of the last six weeks has no number yet.
       CASE WHEN birth_date < pg_temp.day() - 42 THEN digits || pg_temp.check_character(digits) END AS id_number,
       CASE WHEN role = 'H' THEN '120' || lpad((household % 100000000)::text, 8, '0') END AS phone,
       joined_on, pg_temp.id('member', household * 8::bigint + position, pg_temp.at(joined_on, 540 + position)) AS id
  FROM numbered, plan_name,
       LATERAL (SELECT greatest(birth_date, pg_temp.day() - registered_back) AS joined_on) AS joined;

CREATE UNIQUE INDEX ON plan_person (household, position);
ANALYZE plan_person;

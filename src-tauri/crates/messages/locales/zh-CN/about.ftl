### 关于 LDFleet，以及其中使用的他人成果

about-title = 关于 LDFleet
about-what = 显示并管理 Windows 工作站上的 LDPlayer 机群。
about-version = 版本 { $version }
about-leaves = 除您自己设置的内容外，没有任何数据离开本机：LDFleet 只与您列表中的工作站通信，并把通知发送到您指定的地方。它不检查更新，也不做任何统计。
about-licences = 他人的成果
about-licences-count = LDFleet 使用了 { $count } 个他人的库。这里列出了各自的许可证。
about-filter = 按名称或许可证筛选
about-none = 没有匹配的库。
about-reading = 正在读取许可证…
about-licence-of = { $name } 的许可证（{ $licence }）
about-source = 源代码
about-no-text = 其软件包未附许可证文本。
about-close = 关闭
about-more = 关于 LDFleet、许可证
about-not-read = 无法读取许可证。

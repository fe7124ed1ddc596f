### 原样显示的内容

plain-text = { $text }
plain-number = { $number }
plain-list = { $parts }

### LDFleet là gì, và trong đó có công sức của ai.

about-title = Giới thiệu LDFleet
about-what = Hiển thị và vận hành các farm LDPlayer trên máy trạm Windows.
about-version = Phiên bản { $version }
about-leaves = Không có gì rời khỏi máy tính này ngoài những gì chính bạn thiết lập: LDFleet nói chuyện với các máy trạm trong danh sách của bạn, và gửi thông báo tới nơi bạn chọn. Nó không tìm bản cập nhật và không thống kê gì.
about-licences = Công sức của người khác
about-licences-count = LDFleet được xây dựng từ { $count } thư viện của người khác. Mỗi thư viện ở đây theo giấy phép riêng của nó.
about-filter = Lọc theo tên hoặc giấy phép
about-none = Không có thư viện nào khớp.
about-reading = Đang đọc các giấy phép…
about-licence-of = Giấy phép của { $name } ({ $licence })
about-source = Nguồn
about-no-text = Gói của thư viện này không kèm văn bản giấy phép.
about-close = Đóng
about-more = Giới thiệu LDFleet, giấy phép
about-not-read = Không đọc được các giấy phép.

### Nhập và xuất danh sách máy trạm.


## Chọn

transfer-import = Nhập máy trạm
transfer-import-more = Nhập danh sách…
transfer-choose = Chọn tệp…
transfer-list-hint = Khi không có dòng tiêu đề, thứ tự là: tên, địa chỉ, tài khoản, mật khẩu, cổng. WS-[01-20] là WS-01 đến WS-20.
transfer-reads = CSV và các bảng khác, inventory của Ansible (INI, YAML), và config.json của LDPlayer Management System. Bạn cũng có thể thả tệp vào cửa sổ.
transfer-paste = Hoặc dán văn bản
transfer-paste-example =
    name, address, account, tags
    WS-07, 192.168.1.27, FARM\operator, lab
transfer-read = Xem trước
transfer-reading = Đang đọc…
transfer-cancel = Hủy
transfer-back = Quay lại

## Xem trước

transfer-format-list = Danh sách
transfer-format-table = Bảng
transfer-format-ansible-ini = Inventory của Ansible (INI)
transfer-format-ansible-yaml = Inventory của Ansible (YAML)
transfer-format-management-system = LDPlayer Management System
transfer-preview-of = { $format }: { $source }
transfer-preview-pasted = { $format }, dán vào
transfer-nothing-written = Chưa ghi gì trước khi bạn nhập.
transfer-lines = Các dòng của văn bản
transfer-kinds = Hiện những dòng nào
transfer-kind-all = Tất cả { $lines }
transfer-kind-new = Mới { $lines }
transfer-kind-changed = Thay đổi { $lines }
transfer-kind-duplicate = Trùng { $lines }
transfer-kind-invalid = Không hợp lệ { $lines }
transfer-tick-all = Chọn các dòng này
transfer-tick-none = Bỏ chọn các dòng này
transfer-none-of-kind = Không có dòng nào thuộc loại này.
transfer-line = Dòng { $line }
transfer-new = Mới
transfer-changed = Thay đổi “{ $workstation }”: { $changes }
transfer-change = { $field } { $before } → { $after }
transfer-change-first = { $field } { $after }
transfer-with-password = có mật khẩu
transfer-field-name = tên
transfer-field-address = địa chỉ
transfer-field-port = cổng
transfer-field-scheme = giao thức
transfer-field-account = tài khoản
transfer-field-password = mật khẩu
transfer-field-tags = nhãn
transfer-field-notes = ghi chú
transfer-field-ldconsole = ldconsole.exe

## Những gì văn bản không nói

transfer-rest = Những gì văn bản không nói
transfer-rest-password-hint = Cho máy trạm mới không có mật khẩu trong văn bản. Để trống: dùng mật khẩu đã giữ của tài khoản.

## Mật khẩu

transfer-take-passwords = Giữ { $passwords } mật khẩu từ văn bản vào kho mật khẩu
transfer-exposed = Ai mở được tệp đều đọc được mật khẩu. Hãy xóa tệp sau khi nhập, hoặc đổi mật khẩu.
transfer-not-kept = Không lưu được mật khẩu trên máy tính này: chúng được dùng đến khi đóng LDFleet.
transfer-import-number =
    { $workstations ->
        [0] Nhập
       *[other] Nhập { $workstations } máy trạm
    }
transfer-importing = Đang nhập…
transfer-replace = Thay cả ở đó

## Sau đó

transfer-done = Đã nhập
transfer-done-counts =
    { $added ->
        [0] Không thêm máy nào
       *[other] Đã thêm { $added } máy trạm
    }, { $changed ->
        [0] không thay đổi máy nào.
       *[other] thay đổi { $changed }.
    }
transfer-done-passwords = Đã lưu { $passwords } mật khẩu.
transfer-done-without-password = Các máy này cần mật khẩu trước khi lấy được danh sách: { $names }.
transfer-undo = Hoàn tác lần nhập
transfer-undoing = Đang hoàn tác…
transfer-close = Đóng
transfer-undone = Đã hoàn tác: gỡ { $removed }, khôi phục { $restored }.

## Xuất

transfer-export = Xuất máy trạm
transfer-export-more = Xuất danh sách…
transfer-export-as = Định dạng
transfer-export-table = Bảng (CSV), cho bảng tính
transfer-export-ansible = Inventory của Ansible (YAML)
transfer-export-all = Toàn bộ danh sách: { $workstations } máy trạm, không kèm mật khẩu.
transfer-export-selected = { $workstations } máy trạm đã chọn, không kèm mật khẩu.
transfer-save-as = Lưu thành…
transfer-saved = Đã lưu: { $path }

## Gói chẩn đoán

transfer-bundle = Gói chẩn đoán
transfer-bundle-more = Gói chẩn đoán…
transfer-bundle-explain = Dành cho người giúp bạn. Các tệp này được gom vào một tệp zip. Trong danh sách không có mật khẩu, tài khoản hay ghi chú; có tên và địa chỉ máy trạm, và nhật ký có nêu tài khoản.
transfer-bundle-files = Các tệp trong gói
transfer-kilobytes = { $kilobytes } KB
